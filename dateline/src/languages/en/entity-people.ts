/** Nouns for people, in the singular: whom one can capture, release, kill, meet, and who can do it. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `person people man woman boy girl child baby infant teenager youth student pupil adult elder family relative mother father
  daughter son brother sister wife husband parent grandmother grandfather widow orphan citizen national civilian resident
  villager local inhabitant passenger pedestrian bystander protester protestor demonstrator marcher striker rioter activist
  campaigner dissident opponent supporter follower member employee worker staff staffer laborer labourer miner farmer
  fisherman herder shepherd driver pilot crew sailor captain soldier troop conscript reservist officer policeman policewoman
  police guard gunman fighter militant rebel insurgent guerrilla terrorist extremist combatant commander commando militiaman
  leader chief official minister president premier deputy lawmaker senator politician mayor governor ambassador diplomat
  envoy consul attache judge prosecutor lawyer doctor nurse medic paramedic surgeon rescuer firefighter volunteer teacher
  professor priest nun monk bishop cleric imam journalist reporter correspondent photographer cameraman editor writer author
  blogger captive hostage prisoner detainee inmate convict suspect abductee victim survivor casualty refugee migrant
  asylum-seeker evacuee deportee exile tourist traveler traveller pilgrim worshiper worshipper businessman businesswoman
  executive engineer contractor technician peasant settler colonist foreigner stranger expatriate individual body corpse
  dead wounded injured personnel soul life adviser advisor aide bodyguard assassin attacker bomber shooter abductor captor
  kidnapper hijacker smuggler trafficker dealer criminal suspect deserter defector veteran general colonel lieutenant
  sergeant corporal lieutenant-colonel spokesman spokeswoman spokesperson representative delegate negotiator mediator
  monitor observer inspector peacekeeper delegation team group unit expert scientist academic scholar rector dean jesuit
  unionist trade-unionist candidate voter counselor councilman councilor magistrate gendarme ranger operative agent spy
  collaborator sympathizer loyalist patriot martyr mercenary trainee recruit cadet jihadist separatist islamist
  guerilla serviceman servicewoman landowner hacker youngster policemen minor newborn elderly schoolgirl schoolboy schoolchild aid-worker other subversive
  assailant paramilitary companion duo trio friend neighbour neighbor colleague vendor trader merchant
  shopkeeper waiter waitress cook maid housekeeper gardener clerk watchman sniper bandit robber thief looter pirate killer
  murderer perpetrator culprit ringleader mastermind accomplice spectator shopper commuter motorist cyclist motorcyclist
  toddler clergyman newlywed`
    .trim()
    .split(/\s+/),
)
