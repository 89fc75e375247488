/**
 * X.509 certificates as credentials carry them, read strictly. Whether anybody relies on them is decided elsewhere.
 */
@NullMarked
package org.vouchgate.credential.key.x509;

import org.jspecify.annotations.NullMarked;
