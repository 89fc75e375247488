package org.vouchgate.gateway.trust;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An issuer to rely on.
 *
 * @param identifier      a DID, an https URL, or a certificate's subject
 * @param credentialTypes what it is trusted for: {@code vct} values, W3C types; {@code *} for every type
 * @param keySource       how it proves its key; follows from the identifier unless said
 * @param name            what the employer calls it
 */
@Schema(name = "NewTrustedIssuer")
public record NewIssuer(
        @NotBlank @Size(max = 600) String identifier,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 300) String> credentialTypes,
        @Nullable @Size(max = 24) String keySource,
        @Nullable @Size(max = 200) String name) {}
