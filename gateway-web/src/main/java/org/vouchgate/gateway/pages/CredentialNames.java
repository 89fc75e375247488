package org.vouchgate.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call a type of credential, a format, or a claim. */
public final class CredentialNames {

    private static final Map<String, String> KNOWN = Map.of(
            "openbadgecredential", "Open Badge",
            "achievementcredential", "Open Badge",
            "clrcredential", "Learner record (CLR)",
            "verifiablecredential", "Credential",
            "endorsementcredential", "Endorsement",
            "europeandigitalcredential", "European digital credential",
            "ler-rs vc", "Résumé package (LER-RS)",
            "org.iso.18013.5.1.mdl", "Driving licence",
            "org.iso.23220.photoid.1", "Photo ID",
            "eu.europa.ec.eudi.pid.1", "Personal identification (PID)");

    private static final Map<String, String> FORMATS = Map.of(
            "dc+sd-jwt", "SD-JWT credential",
            "jwt_vc_json", "W3C credential (JWT)",
            "vc+sd-jwt", "W3C credential (SD-JWT)",
            "ldp_vc", "W3C credential (Data Integrity)",
            "mso_mdoc", "Mobile document (mdoc)");

    private static final Pattern DOCUMENT_TYPE = Pattern.compile("[a-z]{2,}(\\.[A-Za-z0-9_-]+){2,}");

    private CredentialNames() {}

    /** One name for a credential's types: the first that says more than that it is a credential. */
    public static String ofTypes(List<String> types) {
        return types.stream()
                .filter(type -> !lastPart(type).equalsIgnoreCase("VerifiableCredential"))
                .findFirst()
                .map(CredentialNames::ofType)
                .orElse("Credential");
    }

    /** The words in the last telling part of an identifier: {@code urn:x:skill-certificate:1} is a "Skill certificate". */
    public static String ofType(String type) {
        var whole = KNOWN.get(type.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        var part = lastPart(type);
        return KNOWN.getOrDefault(part.toLowerCase(Locale.ROOT), words(part));
    }

    public static String ofFormat(String format) {
        return FORMATS.getOrDefault(format, format);
    }

    /** A claim's or a type's name with spaces between its words. */
    public static String words(String name) {
        var spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[_\\-]+", " ")
                .strip();
        if (spaced.isEmpty()) {
            return name;
        }
        var lower = Arrays.stream(spaced.split(" "))
                .map(word -> word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String lastPart(String type) {
        // Kinds of mobile documents are named like Java packages.
        var separators = DOCUMENT_TYPE.matcher(type).matches() ? "\\." : "[/#:]";
        var parts = Arrays.stream(type.split(separators))
                .filter(part -> !part.isBlank() && !part.matches("v?[0-9.]+"))
                .toList();
        return parts.isEmpty() ? type : parts.get(parts.size() - 1);
    }
}
