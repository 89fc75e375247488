package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vouchgate.credential.jose.JwsAlgorithm;

/** What a deployment verifies of one format, in the words that format announces it with (OpenID4VP 1.0, Appendix B). */
public sealed interface FormatSupport {

    /** The format's entry in {@code vp_formats_supported}. */
    JsonObject toJson();

    /** {@code dc+sd-jwt} (B.3.4): the algorithms of issuers and of holders. */
    record SdJwtVc(Set<JwsAlgorithm> algorithms) implements FormatSupport {
        public SdJwtVc {
            algorithms = Set.copyOf(algorithms);
            requireSome(algorithms);
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("sd-jwt_alg_values", names(algorithms))
                    .add("kb-jwt_alg_values", names(algorithms))
                    .build();
        }
    }

    /** {@code jwt_vc_json} (B.1.3.1). */
    record JwtVc(Set<JwsAlgorithm> algorithms) implements FormatSupport {
        public JwtVc {
            algorithms = Set.copyOf(algorithms);
            requireSome(algorithms);
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("alg_values", names(algorithms))
                    .build();
        }
    }

    /** {@code ldp_vc} (B.1.3.2): proof types, and cryptosuites of the type {@code DataIntegrityProof}. */
    record DataIntegrity(List<String> proofTypes, List<String> cryptosuites) implements FormatSupport {
        public DataIntegrity {
            proofTypes = List.copyOf(proofTypes);
            cryptosuites = List.copyOf(cryptosuites);
            requireSome(proofTypes);
        }

        @Override
        public JsonObject toJson() {
            var json = Json.createObjectBuilder().add("proof_type_values", Json.createArrayBuilder(proofTypes));
            if (!cryptosuites.isEmpty()) {
                json.add("cryptosuite_values", Json.createArrayBuilder(cryptosuites));
            }
            return json.build();
        }
    }

    /** {@code mso_mdoc} (B.2.2): COSE algorithm identifiers of issuers and of devices. */
    record Mdoc(Set<Integer> issuers, Set<Integer> devices) implements FormatSupport {
        public Mdoc {
            issuers = Set.copyOf(issuers);
            devices = Set.copyOf(devices);
            requireSome(issuers);
            requireSome(devices);
        }

        @Override
        public JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("issuerauth_alg_values", Json.createArrayBuilder(descending(issuers)))
                    .add("deviceauth_alg_values", Json.createArrayBuilder(descending(devices)))
                    .build();
        }

        private static Collection<Integer> descending(Set<Integer> identifiers) {
            return new TreeSet<>(identifiers).descendingSet();
        }
    }

    private static JsonArray names(Set<JwsAlgorithm> algorithms) {
        var names = Json.createArrayBuilder();
        algorithms.stream().sorted().forEach(algorithm -> names.add(algorithm.wireName()));
        return names.build();
    }

    private static void requireSome(Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a format is supported in at least one way");
        }
    }
}
