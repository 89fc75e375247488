package org.vouchgate.gateway.recruiter.board;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.RequestFilter;
import org.vouchgate.gateway.request.RequestFilter.Order;

/**
 * What somebody looks for, as typed and chosen. A choice that no list offers is none.
 *
 * @param text   in names, addresses and references
 * @param state  a phase's name, or empty
 * @param job    a job's id, or empty
 * @param period how many days back, or empty
 * @param by     a subject, or empty
 * @param sort   {@code newest}, {@code oldest} or {@code name}
 */
public record BoardForm(String text, String state, String job, String period, String by, String sort) {

    static final int LONGEST_TEXT = 200;

    private static final int LONGEST_SUBJECT = 255;

    static BoardForm of(MultivaluedMap<String, String> query) {
        return new BoardForm(
                at(query, "q").replace("\0", ""),
                Phase.named(at(query, "state")).map(Phase::wireName).orElse(""),
                at(query, "job").matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? at(query, "job") : "",
                at(query, "period").matches("7|30|90") ? at(query, "period") : "",
                subject(at(query, "by")),
                at(query, "sort").matches("oldest|name") ? at(query, "sort") : "newest");
    }

    /** Nothing in particular. */
    static BoardForm blank() {
        return new BoardForm("", "", "", "", "", "newest");
    }

    private static String subject(String by) {
        return by.length() <= LONGEST_SUBJECT ? by.replace("\0", "") : "";
    }

    private static String at(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
    }

    public boolean isTooLong() {
        return text.length() > LONGEST_TEXT;
    }

    /** Whether anything narrows what is shown. */
    public boolean narrows() {
        return !(text + state + job + period + by).isEmpty();
    }

    RequestFilter filter(Optional<UUID> ofJob, Instant now) {
        return new RequestFilter(
                ofJob.or(() -> job.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(job))),
                Phase.named(state),
                text,
                period.isEmpty() ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(Long.parseLong(period)))),
                Optional.of(by).filter(known -> !known.isEmpty()),
                Order.valueOf(sort.toUpperCase(Locale.ROOT)),
                List.of(),
                List.of());
    }

    public BoardForm in(String otherState) {
        return new BoardForm(text, otherState, job, period, by, sort);
    }

    /** What an address needs after its question mark, to say the same. */
    public String query() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", text);
        said.put("state", state);
        said.put("job", job);
        said.put("period", period);
        said.put("by", by);
        said.put("sort", sort.equals("newest") ? "" : sort);
        return said.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(BoardForm::pair)
                .collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> each) {
        return each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8);
    }
}
