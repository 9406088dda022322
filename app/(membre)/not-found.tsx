import { NotFoundNotice } from '@/components/layout/not-found-notice'

/** Inside this area's own frame. */
export default function NotFound() {
  return <NotFoundNotice />
}
