package org.vouchgate.credential.person;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.w3c.Members;

/**
 * What an issuer states about who its subject is, wherever the format puts it: SD-JWT PID, ISO/IEC 18013-5 and EU PID
 * documents, W3C credential subjects in schema.org's words.
 */
record Identification(Optional<PersonName> name, Optional<LocalDate> birthDate) {

    private static final Identification NONE = new Identification(Optional.empty(), Optional.empty());
    /** OpenID Connect Core section 5.1: the year 0000 says that the year is withheld. */
    private static final int WITHHELD = 0;

    static Identification in(Credential credential) {
        var claims = credential.claims();
        return switch (credential.format()) {
            case SD_JWT_VC -> of(claims, "given_name", "family_name", "birthdate");
            case MDOC ->
                Stream.of("org.iso.18013.5.1", "eu.europa.ec.eudi.pid.1")
                        .flatMap(space -> Members.objects(claims, space).stream())
                        .map(elements -> of(elements, "given_name", "family_name", "birth_date"))
                        .findFirst()
                        .orElse(NONE);
            case JWT_VC, DATA_INTEGRITY_VC, VC_SD_JWT -> ofOnlySubject(claims);
        };
    }

    /** A credential about several people does not say which of them presents it. */
    private static Identification ofOnlySubject(JsonObject claims) {
        var subjects = Members.objects(claims, "credentialSubject");
        return subjects.size() == 1 ? of(subjects.get(0), "givenName", "familyName", "birthDate") : NONE;
    }

    private static Identification of(JsonObject claims, String given, String family, String born) {
        return new Identification(
                PersonName.of(Members.text(claims, given), Members.text(claims, family)),
                Members.text(claims, born).flatMap(Identification::day));
    }

    /** A day and nothing less: of a moment one cannot tell which day was meant. */
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip())).filter(day -> day.getYear() != WITHHELD);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Keeps names and dates out of logs. */
    @Override
    public String toString() {
        return "Identification";
    }
}
