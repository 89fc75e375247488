package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.ld.Digest;
import org.vouchgate.credential.ld.LinkedData;
import org.vouchgate.credential.ld.PinnedContexts;

class LinkedDataFuzz {

    private static final PinnedContexts CONTEXTS = PinnedContexts.standard();

    @FuzzTest(maxDuration = "20m")
    void any_document_is_brought_into_canonical_form(byte[] input) {
        StrictJson.object(input)
                .ifPresent(document -> CONTEXTS.setsFor(document)
                        .forEach(contexts -> LinkedData.canonical(document, contexts, Digest.SHA_256)));
    }
}
