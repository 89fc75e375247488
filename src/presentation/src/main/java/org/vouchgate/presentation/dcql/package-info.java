/**
 * The question: a DCQL query (OpenID4VP 1.0, section 6), validated when it is written and re-checked on what comes back.
 *
 * <p>Promises:
 * <ol>
 *   <li>R3.1 A query that the specification or this gateway cannot honour is refused with every mistake named at once,
 *       each by JSON pointer and sentence.</li>
 *   <li>R3.2 Nothing the wallet matched is believed: format, type, claims, values and authorities are evaluated again on
 *       verified content.</li>
 *   <li>R3.3 Whether the whole answer satisfies the query is three-valued; an open check never counts as satisfied.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.presentation.dcql;

import org.jspecify.annotations.NullMarked;
