package org.vouchgate.gateway.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.ats.report.Assurance;
import org.vouchgate.ats.report.Conclusion;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.skills.CredentialReference;

/** Every presented credential and every one inside, as rows of a report. Endorsements are nobody's achievement and stay out. */
final class CredentialRows {

    private record Row(String path, ReportedCredential credential) {}

    private final List<Row> rows = new ArrayList<>();

    CredentialRows(List<AssessedCredential> presented) {
        int accepted = 0;
        int others = 0;
        for (var credential : presented) {
            boolean counted = credential.verdict().equals("accepted");
            var ref = counted ? "a" + ++accepted : "r" + ++others;
            add(credential, ref, counted ? path(accepted - 1, "") : ref, Optional.empty());
        }
    }

    List<ReportedCredential> all() {
        return rows.stream().map(Row::credential).toList();
    }

    /** The row of the credential that shows a skill: evidence counts accepted credentials only. */
    Optional<String> ref(CredentialReference shown) {
        var path = path(shown.index(), shown.part());
        return rows.stream()
                .filter(row -> row.path().equals(path))
                .map(row -> row.credential().ref())
                .findFirst();
    }

    private static String path(int index, String part) {
        return index + part;
    }

    private void add(AssessedCredential credential, String ref, String path, Optional<String> partOf) {
        rows.add(new Row(path, row(credential, ref, partOf)));
        int number = 0;
        for (var part : credential.parts()) {
            if (!part.isEndorsement()) {
                add(part, ref, ++number, path);
            }
        }
    }

    private void add(AssessedPart part, String ref, int number, String path) {
        add(part.credential(), ref + "." + number, path + part.pointer(), Optional.of(ref));
    }

    private static ReportedCredential row(AssessedCredential credential, String ref, Optional<String> partOf) {
        return new ReportedCredential(
                ref,
                credential.title().orElseGet(() -> type(credential)),
                credential.issuer().map(AssessedCredential.AssessedIssuer::identifier),
                credential.issuerName().orElse("Unknown issuer"),
                credential.vouchedBy(),
                credential.validFrom(),
                credential.validUntil(),
                switch (credential.verdict()) {
                    case "accepted" -> Conclusion.ACCEPTED;
                    case "rejected" -> Conclusion.REJECTED;
                    default -> Conclusion.UNDETERMINED;
                },
                Assurance.valueOf(
                        credential.assurance().toUpperCase(Locale.ROOT).replace('-', '_')),
                partOf,
                credential.format().orElse("unreadable"));
    }

    private static String type(AssessedCredential credential) {
        return credential.types().stream()
                .filter(type -> !type.equals("VerifiableCredential"))
                .findFirst()
                .orElse("Credential");
    }
}
