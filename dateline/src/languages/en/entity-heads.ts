import type { EntityType } from '../../model/reading.ts'

const rows = (table: string): ReadonlyMap<string, EntityType> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [type, nouns] = row.split(':')
        return nouns
          .trim()
          .split(/\s*,\s*/)
          .map((noun): [string, EntityType] => [noun, type.trim() as EntityType])
      }),
  )

/** What the last word of a name, lower case, tells of its type. */
export const nameHeads = rows(`
  armed-force:  brigade, brigades, army, forces, force, battalion, battalions, guard, guards, militia, militias, regiment, navy, troops, squad, squads, mujahideen, fighters, rebels
  organization: ministry, department, council, committee, commission, agency, authority, party, union, association, organization, organisation, court, parliament, congress, senate, assembly, bank, university, hospital, office, foundation, institute, federation, cabinet, government, society, police, group, league, alliance, coalition, movement, bureau, crescent, cross, watch, observatory, house, knesset, corporation, company, inc, ltd, administration, secretariat, service, centre, center, network
  outlet:       times, post, herald, gazette, courier, tribune, journal, guardian, telegraph, chronicle, tv, television, radio, daily, news, newspaper, broadcaster, observer
  place:        city, river, valley, province, strip, street, airport, island, islands, mountain, mountains, crossing, village, town, camp, square, desert, district, region, coast, port, sea, hills, avenue, road, neighborhood, neighbourhood, governorate, county, peninsula, base, prison, palace, mosque, bridge, stadium, checkpoint, canal, lake`)

/** What "the ..." can refer back to: the types that the noun fits. */
export interface NominalNoun {
  readonly noun: string
  readonly types: readonly EntityType[]
  /** An institution is one of its kind for a polity: "the army" is Marovia's where only Marovia's was named. */
  readonly isInstitution?: boolean
}

const nominal = (types: readonly EntityType[], nouns: string, isInstitution = false): NominalNoun[] =>
  nouns.split(/\s*,\s*/).map((noun) => ({ noun, types, isInstitution }))

export const nominalNouns: ReadonlyMap<string, NominalNoun> = new Map(
  [
    ...nominal(['organization', 'armed-force'], 'group, movement, faction, organization, organisation'),
    ...nominal(['armed-force'], 'militia, rebels, insurgents, militants, guerrillas'),
    ...nominal(['armed-force', 'organization'], 'brigade, brigades, front'),
    ...nominal(['organization'], 'party, agency, committee, council, commission, charity, company, union, court'),
    ...nominal(['outlet'], 'newspaper, broadcaster, outlet, channel, station, paper'),
    ...nominal(['polity'], 'country, state, kingdom, sultanate, emirate, republic, nation'),
    ...nominal(
      ['place'],
      'city, town, village, crossing, strip, valley, province, camp, capital, region, enclave, island',
    ),
    ...nominal(['organization'], 'government, ministry, parliament, cabinet, presidency, administration', true),
    ...nominal(['armed-force'], 'army, military, police, navy, air force, forces, troops', true),
  ].map((row) => [row.noun, row]),
)
