/** A text for the tests: quotes, a surrogate pair, and a headline. */
export const TEXT = `Bridge to reopen after four years

The harbour council voted on Tuesday to reopen the swing bridge after four years of repairs, ending the longest closure in the town's history. Mr. Olsen, who runs the ferry, was among the first to applaud.

“The bridge is the spine of this town 🎉, and today the spine works again,” said Mayor Ingrid Falk, who has led the council since 2019.

Repairs to the bridge cost 41.5 million euros, nearly twice the first estimate, because divers found that the piers under the water had cracked. “We could not have known,” Falk said.

Shop owners on the north bank told the council that the closure had cost them a third of their customers, and some had moved away. The ferries that replaced the bridge will run until the end of May.

The first cars will cross the bridge on Saturday morning, after a walk across it that is open to all who live in the town.
`;
