/**
 * A wallet: reads OpenID4VP requests and refuses bad ones, answers DCQL, proves possession, encrypts. It holds no opinion on
 * credentials; that is the verifier's work.
 */
@NullMarked
package org.vouchgate.testkit.wallet;

import org.jspecify.annotations.NullMarked;
