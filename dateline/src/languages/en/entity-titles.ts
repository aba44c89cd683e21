const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/))

/** Forms of address that stand before a person's name and belong to it: "Sheikh Mohammed" is one name. */
export const honorifics = words(`
  sheikh, sheikha, sheik, shaikh, king, queen, prince, princess, pope, sultan, abu, umm, sister, brother, father, lord,
  lady, sir, dame, mullah, ayatollah, imam, rabbi, hajj, sayyed, sayyid`)

/** Forms of address that stand before a person's name and are no part of it. */
export const addresses = words(
  `mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., professor, doctor, rev, rev., hon., msgr, msgr., monsignor, monsignore, comrade, don, dona, fr, fr.`,
)

/** The last word of an office that stands before a name: "Foreign Minister Anna Brekke". */
export const offices = words(`
  minister, president, secretary, chancellor, premier, governor, mayor, senator, sen., rep., congressman, congresswoman,
  ambassador, envoy, consul, general, gen., colonel, col., major, maj., captain, capt., lieutenant, lt., lt, sergeant, col, gen, maj, capt, sgt, cmdr, adm, brig,
  sgt., brigadier, admiral, adm., marshal, commander, spokesman, spokeswoman, spokesperson, chief, director, leader, chairman,
  chairwoman, chair, speaker, judge, justice, bishop, archbishop, cardinal, emir, amir, commissioner, coordinator,
  deputy, adviser, advisor, mp, attorney, prosecutor, inspector, officer, negotiator, mediator, rapporteur, pm,
  state, affairs, defence, defense, chief-of-staff, staff`)

/** Words that may stand inside an office before its last word. */
export const officeWords = words(`
  prime, foreign, interior, defence, defense, finance, justice, health, home, vice, deputy, acting, former, ex-,
  special, senior, chief, state, general, national, security, army, police, military, press, political, assistant,
  under, permanent, supreme, first, secretary-general, attorney, and, of, for, crown, the, information, energy, labour,
  labor, education, trade, economy, intelligence, human, rights, oil, culture, affairs, minister, secretary, staff,
  lieutenant, major, brigadier, lt., maj., brig., gen., president, chairman`)

/** Nouns for one who speaks or acts for another, without a name: an official, a spokesperson. */
export const roleNouns = words(`
  official, spokesman, spokeswoman, spokesperson, minister, president, diplomat, witness, commander, officer, envoy,
  ambassador, negotiator, mediator, doctor, nurse, resident, lawmaker, judge, prosecutor, lawyer, secretary, premier,
  governor, mayor, chancellor, king, emir, amir, director, leader, chief, activist, correspondent, reporter, journalist,
  driver, farmer, teacher, surgeon, medic, aide, adviser, advisor, counterpart, representative, coordinator, general, colonel,
  captain, lieutenant, sergeant, chairman, chairwoman, head, source, senator, analyst, expert, lawyer, relative, survivor`)
