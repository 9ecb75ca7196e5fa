import { Failure } from '#app/components/frame/failure.tsx'

export function loader(): never {
  throw new Response(null, { status: 404 })
}

export const ErrorBoundary = Failure

export default function NotFound() {
  return null
}
