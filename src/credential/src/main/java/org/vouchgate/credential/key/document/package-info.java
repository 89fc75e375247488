/**
 * Documents in which a controller publishes keys: DID documents and JWT VC Issuer Metadata.
 *
 * <p>A key is resolved only if the document says of itself that it belongs to the controller, and says of the key that
 * it belongs to the controller and serves the purpose asked for.
 */
@NullMarked
package org.vouchgate.credential.key.document;

import org.jspecify.annotations.NullMarked;
