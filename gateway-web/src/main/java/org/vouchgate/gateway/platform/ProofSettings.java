package org.vouchgate.gateway.platform;

import org.vouchgate.credential.w3c.LegacyProofs;

/**
 * Which proofs of W3C credentials are accepted.
 *
 * @param legacy whether Ed25519Signature2020, which came before Data Integrity, is; findings call it so
 */
public record ProofSettings(LegacyProofs legacy) {}
