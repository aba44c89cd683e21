const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of what can be attacked, destroyed, seized or bombed. */
export const thingNouns = words(`
  building house home hospital school mosque church university bridge tower vehicle tank car bus truck convoy ambulance
  ship vessel tanker boat aircraft plane helicopter warehouse factory plant refinery pipeline station headquarters post
  outpost checkpoint base barracks embassy consulate office airport airfield port power-station substation facility
  clinic market shop store hotel farm crossing train railway railroad road tunnel camp compound position site target
  pylon transformer tower stronghold installation residence mansion apartment neighborhood neighbourhood infrastructure depot dam
  well monastery convent temple shrine palace prison jail courthouse newspaper radio bank restaurant garrison bunker
  post command bus-station pump line cable antenna truckload motorcade patrol unit branch`)

/** Nouns of places that can stand without a name. */
export const placeNouns = words(`
  city town village capital province region district area territory valley island border frontier crossing camp strip
  neighborhood neighbourhood suburb street square road highway airport port coast hill mountain river farm zone enclave
  land country outskirts center centre headquarters department municipality hamlet settlement kibbutz stronghold`)

export const troopNouns = words(`
  troop soldier force army unit battalion brigade division tank reservist reserve fighter militia police navy warship
  aircraft peacekeeper military guard regiment contingent marine paratrooper artillery missile personnel carrier`)

export const aidNouns = words(`
  aid relief food medicine supply supplies assistance water fuel flour tent blanket shipment truck truckload convoy
  lorry vaccine ration parcel`)

export const bodyNouns = words(`body remains corpse`)

export const weaponNouns = words(`
  bomb rocket missile mortar shell grenade mine explosive dynamite device gun rifle machine-gun pistol knife machete
  bullet artillery drone car-bomb ied round shot strike airstrike raid attack fire shelling bombing explosion blast
  bombardment gunfire ambush charge projectile weapon submachinegun`)

/** Where and how people are killed or hurt that nobody attacked. */
export const accidentNouns = words(`
  crash accident collision earthquake quake flood flooding storm hurricane cyclone tornado landslide avalanche wildfire
  derailment capsizing stampede outbreak disease epidemic pandemic heatwave lightning typhoon tsunami mudslide drought
  eruption virus illness cancer disaster blaze famine collapse`)

/** Works and games whose killings, attacks and captures never happened. */
export const fictionNouns = words(`
  film movie novel book series episode game match season striker goal tournament league championship thriller drama
  album song sequel plot scene chess cup final playoff innings quarterback midfielder`)

/** Nouns for a party's people: what "fighters of X" and "X forces" do, X does. */
export const agentNouns = words(`
  fighter member column group band squad commando force troop soldier gunman militant unit police army military guerrilla rebel militiaman official
  officer commander commando guard agent government authority warplane plane jet aircraft helicopter drone artillery
  tank sniper wing brigade brigades navy paratrooper gunner operative cell patrol leader leadership movement group
  regime administration negotiator delegation side terrorist insurgent settler airplane fire shelling shell rocket missile`)
