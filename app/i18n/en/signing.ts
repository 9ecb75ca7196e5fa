export const signing = {
  'account.saved': 'Saved.',
  'account.role.admin': 'administrator',
  'account.role.editor': 'editor (compliance)',
  'account.role.counsel': 'counsel',
  'account.role.viewer': 'viewer (executive)',
  'person.name': 'Name',
  'person.email': 'E-mail address',
  'person.password': 'Password',
  'person.newPassword': 'New password',
  'person.again': 'The same once more',
  'person.nowPassword': 'Present password',
  'person.password.policy':
    'At least 12 characters; any characters. Not a common password, nor made of your name or address.',
  'person.operator': 'operator of the machine',
  'person.program': 'Shirase itself',
  'person.visitor': 'a visitor',
  'signIn.title': 'Sign in',
  'signIn.lead': 'Accounts are made by invitation; an administrator sends the link.',
  'signIn.second.lead': 'The password was right. Now the code of your authenticator app.',
  'signIn.code': 'Code of the authenticator app',
  'signIn.code.hint':
    'Six digits, or one of your spare codes. Lost both? Whoever runs this installation makes you a link for a new password, which also ends the second factor.',
  'signIn.button': 'Sign in',
  'signIn.forgotten': 'Forgotten? Whoever runs this installation makes you a link for a new one.',
  'join.title': 'Make an account',
  'join.lead': ({ role }: { role: string }) =>
    `This link makes one account with the role ${role}, once.`,
  'join.button': 'Make the account',
  'reset.title': 'Set a new password',
  'reset.lead':
    'Every session ends, and a second factor has to be set up again. The link works once.',
  'reset.button': 'Set the password',
  'token.refused':
    'This token does not open this: it has another scope, or its owner another role.',
}
