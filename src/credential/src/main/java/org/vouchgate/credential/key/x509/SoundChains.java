package org.vouchgate.credential.key.x509;

import jakarta.json.JsonValue;

/** Chains that were read a short while ago and were sound, by the header they stood in. */
final class SoundChains {

    static final RecentAnswers<JsonValue, CertificateChain.Linked> RECENT = new RecentAnswers<>(64);

    private SoundChains() {}
}
