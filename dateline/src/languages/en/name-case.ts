/** Names that are written neither small nor with one capital, by their small letters. */
export const mixedCaseNames: ReadonlyMap<string, string> = new Map(
  `I US U.S. UK U.K. UN U.N. EU E.U. UAE USA NATO BBC CNN NBC CBS ABC AFP AP UPI DPA EFE ANSA TASS KCNA CIA FBI NSA DEA IMF
  WHO WTO ICC ICJ ICRC UNHCR UNICEF UNESCO UNIFIL UNRWA OPEC OSCE OAS AU ECOWAS ASEAN BRICS IAEA WFP MSF NGO NGOs IDF PLO
  PKK YPG SDF FSA FARC ELN IRA ETA LTTE IRGC SAS SEAL PM MP MPs AM TV GMT UTC EST AK RPG HQ POW POWs DC ISIS ISIL RSF
  McDonald MacDonald McCain McConnell McCarthy
  de del la las los el y von van der bin ibn bint al ul da dos di du le`
    .trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
)

/** Titles that take a capital before a name. */
export const nameTitles: ReadonlySet<string> = new Set(
  `president vice prime minister premier chancellor king queen prince princess sheikh emir amir sultan general colonel
  major captain lieutenant sergeant corporal commander admiral marshal brigadier judge justice senator representative
  congressman congresswoman governor mayor ambassador envoy secretary deputy chairman archbishop bishop cardinal pope
  father imam ayatollah rabbi doctor professor mr mrs ms dr col gen lt maj capt sgt comrade`
    .trim()
    .split(/\s+/),
)
