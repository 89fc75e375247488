package org.vouchgate.gateway.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** Finds out how far a batch has come. */
@ApplicationScoped
public class BatchProgress {

    @Inject
    Batches batches;

    @Inject
    PresentationRequests requests;

    /**
     * How one of them stands.
     *
     * @param request once it is open, and until it is erased
     * @param mail    the latest
     */
    public record Standing(BatchLine line, Optional<PresentationRequest> request, Optional<Mail> mail) {}

    /** In the order they were listed. */
    public List<Standing> of(Batch batch) {
        var open = requests.ofJob(batch.employer(), batch.job()).stream()
                .collect(Collectors.toMap(PresentationRequest::id, Function.identity()));
        var mails = batches.mails(batch.employer(), batch.id()).stream()
                .collect(Collectors.toMap(Mail::request, Function.identity(), (earlier, later) -> later));
        return batches.lines(batch.employer(), batch.id()).stream()
                .map(line -> new Standing(
                        line,
                        line.request().flatMap(id -> Optional.ofNullable(open.get(id))),
                        line.request().flatMap(id -> Optional.ofNullable(mails.get(id)))))
                .toList();
    }
}
