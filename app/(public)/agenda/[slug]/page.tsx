import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventView } from '@/components/events/event-view'
import { VISITOR } from '@/lib/accounts/policy'
import { eventPage } from '@/lib/events/meeting/queries'
import { routes } from '@/lib/platform/routes'

const eventOf = cache((slug: string) => eventPage(VISITOR, slug))

export async function generateMetadata({ params }: PageProps<'/agenda/[slug]'>): Promise<Metadata> {
  const event = await eventOf((await params).slug)
  if (!event) return {}
  return {
    title: event.title,
    description: event.summary,
    alternates: { canonical: routes.event(event.slug) },
    ...(event.isDemo && { robots: { index: false } }),
  }
}

export default async function Page({ params }: PageProps<'/agenda/[slug]'>) {
  const event = await eventOf((await params).slug)
  return event ? <EventView event={event} /> : notFound()
}
