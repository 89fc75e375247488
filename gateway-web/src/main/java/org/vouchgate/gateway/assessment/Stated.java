package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.badge.KnownAddress;
import org.vouchgate.skills.badge.LearningRecord;
import org.vouchgate.skills.badge.Remark;
import org.vouchgate.skills.badge.Statement;

/**
 * What an accepted credential states that no check is about.
 *
 * @param recipient    how the address it was written to compares to those known of the candidate: {@code proved-address},
 *                     {@code employers-address}, {@code broken-hash}, {@code other-address} or {@code not-compared}
 * @param achievements what was achieved, in the issuer's words; what has a credential of its own is told there
 * @param remarks      what a reader should know about it
 */
@Schema(name = "Stated")
public record Stated(String recipient, List<Achieved> achievements, List<Remarked> remarks) {

    /**
     * One achievement.
     *
     * @param definedBy     who defined it, if not its issuer; not verified
     * @param publisherOnly whether only the publisher of the record says so
     * @param completion    {@code completed}, {@code provisional}, {@code below-required}, {@code not-completed} or
     *                      {@code contradictory}
     * @param results       each result in words
     * @param evidence      what the issuer points to; nobody here looked at it
     */
    @Schema(name = "Achieved")
    public record Achieved(
            String name,
            Optional<String> type,
            Optional<String> definedBy,
            boolean publisherOnly,
            String completion,
            List<String> results,
            List<String> evidence) {

        static Achieved of(Statement statement) {
            return new Achieved(
                    statement.name(),
                    statement.type(),
                    statement.definedBy(),
                    statement.publisherOnly(),
                    statement.completion().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    statement.results(),
                    statement.evidence());
        }
    }

    /** Something to know: its kind, and one sentence. */
    @Schema(name = "Remarked")
    public record Remarked(String kind, String sentence) {

        static Remarked of(Remark remark) {
            return new Remarked(remark.kind().wireName(), remark.kind().sentence());
        }
    }

    public Stated {
        achievements = List.copyOf(achievements);
        remarks = List.copyOf(remarks);
    }

    static Stated of(VerifiedCredential credential, KnownAddress.Strength recipient) {
        var record = LearningRecord.of(credential);
        return new Stated(
                recipient.wireName(),
                record.statements().stream().map(Achieved::of).toList(),
                record.remarks().stream().map(Remarked::of).toList());
    }
}
