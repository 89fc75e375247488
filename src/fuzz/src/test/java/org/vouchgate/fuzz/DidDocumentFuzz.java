package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.key.DidHolderKeys;

class DidDocumentFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_did_document(byte[] input) {
        var published = Verifier.documents(new Fetched.Document(input, "application/json"));
        var header = Json.createObjectBuilder()
                .add("alg", "ES256")
                .add("kid", "did:web:holder.example#key-1")
                .build();
        new DidHolderKeys(published).find("did:web:holder.example", header, Verifier.NOON);
    }
}
