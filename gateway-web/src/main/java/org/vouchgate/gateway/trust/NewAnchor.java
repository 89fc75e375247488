package org.vouchgate.gateway.trust;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Certificate authorities to rely on, by the same rules as in a trust file.
 *
 * @param pem             one or more certificates in PEM form
 * @param credentialTypes what issuers below them are trusted for: {@code vct} values, W3C types; {@code *} for every type
 * @param nameRule        what becomes of the issuer identifier that a credential claims beside its certificate: {@code none},
 *                        {@code san-uri-or-dns} or {@code trusted-root-implies-issuer-set}
 * @param issuers         the identifiers that may be claimed, with the last of these rules and with no other
 */
@Schema(name = "NewTrustAnchor")
public record NewAnchor(
        @NotBlank @Size(max = 300_000) String pem,

        @NotNull @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 300) @Pattern(regexp = NewAnchor.ONE_LINE) String> credentialTypes,

        @NotBlank @Size(max = 40) String nameRule,

        @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 600) @Pattern(regexp = NewAnchor.ONE_LINE) String> issuers) {

    static final String ONE_LINE = "\\P{Cntrl}*";
}
