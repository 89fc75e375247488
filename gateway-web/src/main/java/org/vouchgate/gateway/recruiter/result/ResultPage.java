package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.ask.MailLine;

/**
 * One request, how it stands, and what came of it.
 *
 * @param invitation the candidate's link, while it can be answered
 * @param mails      those to the candidate, oldest first
 * @param facts      about the request, before what was asked
 * @param times      about the request, after what was asked
 * @param result     what was concluded, once it counts
 */
public record ResultPage(
        Head head,
        Optional<Link> invitation,
        List<MailLine> mails,
        Asked asked,
        List<Fact> facts,
        List<Fact> times,
        Optional<Result> result,
        BlindView blind,
        SaysView says,
        DecisionView decision,
        List<DeliveryLine> deliveries) {

    /**
     * What stands above the rest.
     *
     * @param candidate what the candidate is called here
     * @param remarks   what the candidate said besides answering
     * @param live      whether it may change while somebody looks
     * @param seen      names what the page shows, so that a reader who has it is sent nothing again
     * @param mayLook   whether what was presented can be looked at again
     * @param looked    what came of looking again just now, if somebody did
     * @param openAll   whether everything that can be folded is open
     */
    public record Head(
            Shell shell,
            UUID id,
            String candidate,
            UUID job,
            String jobTitle,
            Badge badge,
            Standing standing,
            List<String> remarks,
            boolean live,
            String seen,
            boolean mayLook,
            Optional<String> looked,
            boolean openAll) {}

    /** The candidate's page, as text and as a QR code. */
    public record Link(String address, QrCode qr) {}

    /**
     * A name, as a key, and a value.
     *
     * @param language in which language the value is written, if anybody said
     */
    public record Fact(String key, String value, Optional<String> language) {

        Fact(String key, String value) {
            this(key, value, Optional.empty());
        }
    }

    /**
     * What was concluded.
     *
     * @param count  how many credentials were presented, in words
     * @param open   what could not be found out
     * @param person whether the credentials belong to one person
     */
    public record Result(
            List<CredentialView> credentials,
            String count,
            Optional<MatchView> match,
            List<String> open,
            Optional<PersonLine> person) {

        public Result {
            credentials = List.copyOf(credentials);
            open = List.copyOf(open);
        }
    }

    /** What is known about whose the credentials are, and whether somebody has to look. */
    public record PersonLine(String sentence, boolean warning) {}

    /**
     * One step of the report's way to an ATS.
     *
     * @param notes   what we say about it
     * @param answer  what the system answered, in its words
     * @param stuckId to have it tried again, if a person has to look
     */
    public record DeliveryLine(
            String system,
            String step,
            Badge badge,
            String attempts,
            List<String> notes,
            Optional<String> answer,
            Optional<UUID> stuckId) {

        public DeliveryLine {
            notes = List.copyOf(notes);
        }
    }

    public ResultPage {
        facts = List.copyOf(facts);
        times = List.copyOf(times);
        mails = List.copyOf(mails);
        deliveries = List.copyOf(deliveries);
    }
}
