/**
 * An issuer, a wallet and a certificate authority that share no code with the gateway: what they make is what the outside
 * world would make, and what they refuse is what the outside world would refuse. Used by tests and by the demo.
 *
 * <pre>{@code
 * var chance = new SecureRandom();
 * var ca = TestCa.root("CN=Example Root", NOON, chance);
 * var issuer = TestIssuer.certified(ca.leaf("CN=Northfield College", NOON), chance);
 * var wallet = TestWallet.fresh(chance);
 *
 * wallet.receive(issuer.sdJwtVc("https://example.org/types/skill-certificate", NOON)
 *         .claims(claims)                           // a JsonObject
 *         .hide("given_name", "skills/*")           // what the holder may keep back
 *         .boundTo(wallet.key())
 *         .status(list.entry(7))
 *         .issue());
 *
 * var request = wallet.read(authorizationRequest, http, NOON);   // fetched, verified
 * var choice = wallet.choose(request);                           // DCQL
 * var answer = wallet.answer(request, choice, NOON);             // vp_token
 * wallet.post(request, answer, http);                            // direct_post or direct_post.jwt
 *
 * issuer.documents();                                            // what a test has to serve
 * }</pre>
 *
 * <p>Every builder has {@code alter...} hooks that break one thing on purpose and leave the rest sound.
 * Time and chance come in as arguments.
 */
@NullMarked
package org.vouchgate.testkit;

import org.jspecify.annotations.NullMarked;
