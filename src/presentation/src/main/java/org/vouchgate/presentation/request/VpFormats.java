package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;

/**
 * What this deployment verifies, by format: what {@code vp_formats_supported} announces.
 *
 * @param supported what the verifier of each format really enforces; never empty
 */
public record VpFormats(Map<CredentialFormat, FormatSupport> supported) {

    public VpFormats {
        supported = Map.copyOf(supported);
        if (supported.isEmpty()) {
            throw new IllegalArgumentException("a verifier can read at least one format");
        }
    }

    /** The formats that can be asked for. */
    public Set<CredentialFormat> formats() {
        return supported.keySet();
    }

    JsonObject toJson(Collection<CredentialFormat> formats) {
        var json = Json.createObjectBuilder();
        formats.stream().sorted().distinct().forEach(format -> json.add(format.identifier(), of(format)));
        return json.build();
    }

    private JsonObject of(CredentialFormat format) {
        var support = supported.get(format);
        if (support == null) {
            throw new IllegalArgumentException("nobody here verifies " + format.identifier());
        }
        return support.toJson();
    }
}
