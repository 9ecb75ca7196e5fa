import type { signing as english } from '../en/signing.ts'
import type { Translated } from '../translate.ts'

export const signing: Translated<typeof english> = {
  'account.saved': '保存しました。',
  'account.role.admin': '管理者',
  'account.role.editor': '編集者（コンプライアンス）',
  'account.role.counsel': '法務担当',
  'account.role.viewer': '閲覧者（経営層）',
  'person.name': '氏名',
  'person.email': 'メールアドレス',
  'person.password': 'パスワード',
  'person.newPassword': '新しいパスワード',
  'person.again': '新しいパスワード（確認）',
  'person.nowPassword': '現在のパスワード',
  'person.password.policy':
    '12文字以上。文字の種類は問いません。よく使われるものや、氏名・アドレスから作ったものは使えません。',
  'person.operator': 'この機器の運用者',
  'person.program': 'Shirase自身',
  'person.visitor': '訪問者',
  'signIn.title': 'サインイン',
  'signIn.lead': 'アカウントは招待制です。管理者からリンクを受け取ってください。',
  'signIn.second.lead': 'パスワードを確認しました。続けて認証アプリのコードを入力してください。',
  'signIn.code': '認証アプリのコード',
  'signIn.code.hint':
    '6桁の数字、または予備コードのいずれか。どちらも失くした場合は、運用者が新しいパスワード用のリンクを発行します（二要素認証も解除されます）。',
  'signIn.button': 'サインイン',
  'signIn.forgotten': 'お忘れの場合は、この環境の運用者が再設定用のリンクを発行します。',
  'join.title': 'アカウントの作成',
  'join.lead': ({ role }) =>
    `このリンクで、役割「${role}」のアカウントを1つ、1回に限り作成できます。`,
  'join.button': 'アカウントを作成',
  'reset.title': '新しいパスワードの設定',
  'reset.lead':
    'すべてのセッションが終了し、二要素目は改めて設定が必要になります。リンクは1回限り有効です。',
  'reset.button': 'パスワードを設定',
  'token.refused': 'このトークンでは開けません。範囲が異なるか、所有者の役割が異なります。',
}
