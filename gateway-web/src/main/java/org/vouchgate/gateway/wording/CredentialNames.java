package org.vouchgate.gateway.wording;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouchgate.words.Words;

/** What people call a type of credential, a format, or a claim. */
public final class CredentialNames {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("openbadgecredential", "open-badge"),
            entry("achievementcredential", "open-badge"),
            entry("clrcredential", "learner-record"),
            entry("verifiablecredential", "credential"),
            entry("endorsementcredential", "endorsement"),
            entry("europeandigitalcredential", "european-digital-credential"),
            entry("ler-rs vc", "resume-package"),
            entry("skill-certificate", "skill-certificate"),
            entry("skillcertificate", "skill-certificate"),
            entry("org.iso.18013.5.1.mdl", "driving-licence"),
            entry("org.iso.23220.photoid.1", "photo-id"),
            entry("eu.europa.ec.eudi.pid.1", "personal-identification"));

    private static final Map<String, String> FORMATS = Map.of(
            "dc+sd-jwt", "sd-jwt",
            "jwt_vc_json", "w3c-jwt",
            "vc+sd-jwt", "w3c-sd-jwt",
            "ldp_vc", "w3c-data-integrity",
            "mso_mdoc", "mdoc");

    private static final Pattern DOCUMENT_TYPE = Pattern.compile("[a-z]{2,}(\\.[A-Za-z0-9_-]+){2,}");

    private CredentialNames() {}

    /** One name for a credential's types: the first that says more than that it is a credential. */
    public static String ofTypes(List<String> types, Words words) {
        return types.stream()
                .filter(type -> !lastPart(type).equalsIgnoreCase("VerifiableCredential"))
                .findFirst()
                .map(type -> ofType(type, words))
                .orElseGet(() -> words.say("asked.type.credential"));
    }

    /** The same, for whoever reads English. */
    public static String ofTypes(List<String> types) {
        return ofTypes(types, Words.english());
    }

    /** The words in the last telling part of an identifier: {@code urn:x:skill-certificate:1} is a "Skill certificate". */
    public static String ofType(String type, Words words) {
        var part = lastPart(type);
        return named("asked.type.", known(type.toLowerCase(Locale.ROOT)), words)
                .or(() -> named("asked.type.", known(part.toLowerCase(Locale.ROOT)), words))
                .orElseGet(() -> words(part));
    }

    /** The same, for whoever reads English. */
    public static String ofType(String type) {
        return ofType(type, Words.english());
    }

    public static String ofFormat(String format, Words words) {
        return named("asked.format.", FORMATS.getOrDefault(format, ""), words).orElse(format);
    }

    /** The same, for whoever reads English. */
    public static String ofFormat(String format) {
        return ofFormat(format, Words.english());
    }

    /** What a claim is called: in the reader's language if it is a common one, else by the words of its own name. */
    public static String ofClaim(String claim, Words words) {
        return named("asked.claim-name.", kebab(claim), words).orElseGet(() -> words(claim));
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

    private static Optional<String> named(String family, String name, Words words) {
        return Optional.of(family + name).filter(words::has).map(words::say);
    }

    private static String known(String type) {
        return KNOWN.getOrDefault(type, "");
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
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
