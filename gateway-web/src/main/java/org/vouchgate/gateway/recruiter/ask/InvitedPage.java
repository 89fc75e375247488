package org.vouchgate.gateway.recruiter.ask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * What is done once a candidate has been asked: pass the link on, or see whether it arrived.
 *
 * @param candidate whatever the recruiter knows them by
 * @param until     until when they can answer
 * @param link      their link; gone once it cannot be answered any more
 * @param mails     those to them, oldest first
 * @param mailOn    whether this gateway sends mail
 * @param mayInvite whether they can be invited by mail, for the first time or again
 * @param mayRemind whether they can be reminded
 * @param live      whether it may change while somebody looks
 * @param seen      how it stands, to tell whether it has changed
 */
public record InvitedPage(
        Shell shell,
        UUID id,
        UUID job,
        String jobTitle,
        String candidate,
        Badge badge,
        String until,
        Optional<Link> link,
        List<MailLine> mails,
        boolean mailOn,
        boolean mayInvite,
        boolean mayRemind,
        boolean live,
        String seen) {

    /** The candidate's page, as text and as a picture. */
    public record Link(String address, QrCode qr) {}

    public InvitedPage {
        mails = List.copyOf(mails);
    }
}
