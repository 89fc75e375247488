package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.JwsAlgorithm;

/**
 * The signature algorithms this deployment verifies, by format: what {@code vp_formats_supported} announces.
 *
 * @param algorithms for each format the algorithms that its verifier enforces; never empty
 */
public record VpFormats(Map<CredentialFormat, Set<JwsAlgorithm>> algorithms) {

    public VpFormats {
        var copy = new EnumMap<CredentialFormat, Set<JwsAlgorithm>>(CredentialFormat.class);
        algorithms.forEach((format, allowed) -> copy.put(format, Set.copyOf(allowed)));
        algorithms = Map.copyOf(copy);
        if (algorithms.isEmpty() || algorithms.values().stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("each format has at least one algorithm");
        }
    }

    /** The formats that can be asked for. */
    public Set<CredentialFormat> formats() {
        return algorithms.keySet();
    }

    JsonObject toJson(Collection<CredentialFormat> formats) {
        var json = Json.createObjectBuilder();
        formats.stream().sorted().distinct().forEach(format -> json.add(format.identifier(), of(format)));
        return json.build();
    }

    private JsonObject of(CredentialFormat format) {
        var names = names(format);
        return switch (format) {
            case SD_JWT_VC ->
                Json.createObjectBuilder()
                        .add("sd-jwt_alg_values", names)
                        .add("kb-jwt_alg_values", names)
                        .build();
            case JWT_VC -> Json.createObjectBuilder().add("alg_values", names).build();
        };
    }

    private JsonArray names(CredentialFormat format) {
        var allowed = algorithms.get(format);
        if (allowed == null) {
            throw new IllegalArgumentException("nobody here verifies " + format.identifier());
        }
        var names = Json.createArrayBuilder();
        allowed.stream().sorted().forEach(algorithm -> names.add(algorithm.wireName()));
        return names.build();
    }
}
