package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.ProofTweaks;

/** Small forgeries. */
final class Claims {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Claims() {}

    static JsonObject with(JsonObject claims, String name, String value) {
        return Json.createObjectBuilder(claims).add(name, value).build();
    }

    static List<String> withForgedDisclosure(List<String> disclosures) {
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("[\"c2FsdA\",\"grade\",\"summa cum laude\"]".getBytes(StandardCharsets.UTF_8));
        var all = new ArrayList<>(disclosures);
        all.add(forged);
        return all;
    }

    /** Presents whatever is in the wallet with all its disclosures, whether it was asked for or not. */
    static JsonObject vpTokenWithEverything(Candidate candidate, PresentationAsk ask) {
        var credential = candidate.wallet().credentials().get(0);
        var presented =
                candidate.wallet().present(credential, ask.nonce(), ask.clientId(), Instant.now(), ProofTweaks.NONE);
        return Json.createObjectBuilder()
                .add("skill_certificate", Json.createArrayBuilder().add(presented))
                .build();
    }

    static Map<String, String> plainForm(JsonObject vpToken, PresentationAsk ask) {
        var form = new LinkedHashMap<String, String>();
        form.put("vp_token", vpToken.toString());
        ask.state().ifPresent(state -> form.put("state", state));
        return form;
    }

    /** An issuer whose certificate is sound, by an authority that nobody here relies on. */
    static TestIssuer stranger() {
        var now = Instant.now();
        var root = TestCa.root("CN=Diploma Mill Root", now, CHANCE);
        return TestIssuer.certified(root.leaf("CN=Northfield College,O=Northfield College", now), CHANCE);
    }
}
