import { Button } from '@/components/ui/button'
import { REGISTER_FORM } from './register-panel'

/** The one search box, for both sides; it belongs to the form of the filters, wherever that stands. */
export function RegisterSearch({ q }: { q: string }) {
  return (
    <div
      data-print="hide"
      className="gap-x-8 rounded-card bg-band p-4 ring-1 ring-line ring-inset sm:p-5 lg:flex lg:items-center"
    >
      <div className="mb-2 lg:mb-0 lg:w-[17rem] lg:shrink-0">
        <label htmlFor="mot" className="block font-semibold">
          Collectivité, ville, pays ou mot
        </label>
        <p id="mot-aide" className="text-fine text-muted">
          D’un côté ou de l’autre&nbsp;: Angers, Bamako…
        </p>
      </div>
      <div className="flex grow">
        <input
          id="mot"
          form={REGISTER_FORM}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          aria-describedby="mot-aide"
          className="control min-w-0 rounded-r-none border-r-0"
        />
        <Button form={REGISTER_FORM} className="shrink-0 rounded-l-none">
          Chercher
        </Button>
      </div>
    </div>
  )
}
