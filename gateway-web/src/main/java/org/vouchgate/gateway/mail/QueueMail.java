package org.vouchgate.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.mail.Mail.Kind;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.Inviting;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.words.Words;

/** Puts mails into the queue: each in the commit that gives rise to it. */
@ApplicationScoped
public class QueueMail implements Inviting {

    /** How often one candidate is invited to one request: once, and three times again when a recruiter says so. */
    public static final int MOST_INVITATIONS = 4;

    private static final String EMAIL = "email";

    @Inject
    Mails mails;

    @Inject
    MailSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Override
    public void check(NewPresentationRequest wanted) {
        var language = Optional.ofNullable(wanted.language());
        if (language.isPresent() && Words.in(language.get()).isEmpty()) {
            throw new BadInput(
                    "/language",
                    "There are no words in this language; there are "
                            + String.join(
                                    ", ",
                                    Words.all().stream().map(Words::language).toList()) + ".");
        }
        if (wanted.invite() == null) {
            return;
        }
        if (!EMAIL.equals(wanted.invite())) {
            throw new BadInput(
                    "/invite", "Candidates are invited by \"email\"; leave it out to pass the link on yourself.");
        }
        if (!settings.isOn()) {
            throw BadInput.said("/invite", "input.no-mail-server");
        }
        var address = Optional.ofNullable(wanted.candidate())
                .flatMap(candidate -> Optional.ofNullable(candidate.email()))
                .map(String::strip);
        if (address.filter(MailSettings::isAddress).isEmpty()) {
            throw BadInput.said("/candidate/email", "input.no-address");
        }
    }

    @Override
    public void opened(PresentationRequest request, NewPresentationRequest wanted, Instant at) {
        if (EMAIL.equals(wanted.invite())) {
            var language = Optional.ofNullable(wanted.language())
                    .orElse(Words.english().language());
            mails.add(Mail.of(request, Kind.INVITATION, 1, language, at));
        }
    }

    /** Invites once more; false if that has been done often enough, is under way, or cannot be. */
    public boolean again(PresentationRequest request, String actor, Instant at) {
        var earlier = mails.ofRequest(request.employer(), request.id());
        var invitations =
                earlier.stream().filter(mail -> mail.kind() == Kind.INVITATION).toList();
        boolean underWay = earlier.stream().anyMatch(mail -> mail.state() == Mail.State.WAITING);
        if (underWay || invitations.size() >= MOST_INVITATIONS || !canBeWritten(request, at)) {
            return false;
        }
        var mail = Mail.of(request, Kind.INVITATION, invitations.size() + 1, language(request), at);
        return queue(mail, actor, "request.invited-again", at);
    }

    /** Reminds, once; false if that was done, or there is nothing to remind of. */
    public boolean remind(PresentationRequest request, String actor, Instant at) {
        if (!mayRemind(request, at)) {
            return false;
        }
        return queue(Mail.of(request, Kind.REMINDER, 1, language(request), at), actor, "request.reminded", at);
    }

    /** Whether an invitation has gone out, nobody was reminded yet, and there still is something to answer. */
    public boolean mayRemind(PresentationRequest request, Instant at) {
        return reach(mails.ofRequest(request.employer(), request.id()), request, at)
                .isReached();
    }

    /** Whom of several a reminder would reach, by their requests' ids: one query, however many there are. */
    public Map<UUID, Reach> reach(UUID employer, Collection<PresentationRequest> requests, Instant at) {
        var earlier =
                of(employer, requests.stream().map(PresentationRequest::id).toList());
        return requests.stream()
                .collect(Collectors.toMap(
                        PresentationRequest::id,
                        request -> reach(earlier.getOrDefault(request.id(), List.of()), request, at),
                        (one, same) -> one));
    }

    private Reach reach(List<Mail> earlier, PresentationRequest request, Instant at) {
        return Reach.of(earlier, request.isAnswerable(at), canBeWritten(request, at));
    }

    /** Whether it could be invited to, again or for the first time. */
    public boolean mayInvite(PresentationRequest request, Instant at) {
        var earlier = mails.ofRequest(request.employer(), request.id());
        return canBeWritten(request, at)
                && earlier.stream().noneMatch(mail -> mail.state() == Mail.State.WAITING)
                && earlier.stream()
                                .filter(mail -> mail.kind() == Kind.INVITATION)
                                .count()
                        < MOST_INVITATIONS;
    }

    /** Takes into the commit that takes a request back that whoever was invited to it is told. */
    public void takenBack(PresentationRequest request, Instant at) {
        var earlier = mails.ofRequest(request.employer(), request.id());
        boolean told =
                earlier.stream().anyMatch(mail -> mail.kind() == Kind.INVITATION && mail.state() == Mail.State.SENT);
        if (told && settings.isOn()) {
            mails.add(Mail.of(request, Kind.TAKEN_BACK, 1, language(request), at));
        }
    }

    private boolean canBeWritten(PresentationRequest request, Instant at) {
        return settings.isOn()
                && request.isAnswerable(at)
                && request.candidate().email().filter(MailSettings::isAddress).isPresent();
    }

    /** As it was written to them before. */
    private String language(PresentationRequest request) {
        return mails.ofRequest(request.employer(), request.id()).stream()
                .map(Mail::language)
                .findFirst()
                .orElse(Words.english().language());
    }

    private boolean queue(Mail mail, String actor, String action, Instant at) {
        return commit.run(() -> {
            var existing = mails.ofRequest(mail.employer(), mail.request()).stream()
                    .anyMatch(other -> other.kind() == mail.kind() && other.number() == mail.number());
            if (!existing) {
                mails.add(mail);
                audit.note(mail.employer(), at, actor, action, mail.request(), "");
            }
            return !existing;
        });
    }

    /** What became of the mails about a request, for whoever may see it. */
    public List<Mail> of(UUID employer, UUID request) {
        return mails.ofRequest(employer, request);
    }

    /** What became of the mails about several requests, by their ids; whoever was sent none is left out. */
    public Map<UUID, List<Mail>> of(UUID employer, Collection<UUID> requests) {
        return requests.isEmpty()
                ? Map.of()
                : mails.ofRequests(employer, requests).stream().collect(Collectors.groupingBy(Mail::request));
    }
}
