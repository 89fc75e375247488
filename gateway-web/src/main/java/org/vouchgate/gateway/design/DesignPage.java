package org.vouchgate.gateway.design;

import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.MatchLine;

/**
 * Everything that pages are made of.
 *
 * @param colours the names of the colour tokens, as the style sheet spells them
 * @param badges  every badge there is, by what it tells about
 */
public record DesignPage(List<String> colours, List<Group> badges, QrCode qr) {

    private static final List<String> COLOURS = List.of(
            "paper",
            "card",
            "ink",
            "muted",
            "line",
            "field",
            "accent",
            "accent-strong",
            "accent-soft",
            "good",
            "good-soft",
            "bad",
            "bad-soft",
            "unsure",
            "unsure-soft",
            "waiting",
            "waiting-soft",
            "quiet",
            "quiet-soft",
            "mark",
            "mark-protected");

    /**
     * Badges that tell about the same.
     *
     * @param name the last part of the key of what they are called
     */
    public record Group(String name, List<Badge> badges) {

        public Group {
            badges = List.copyOf(badges);
        }
    }

    public DesignPage {
        colours = List.copyOf(colours);
        badges = List.copyOf(badges);
    }

    static DesignPage whole() {
        return new DesignPage(
                COLOURS,
                List.of(
                        new Group(
                                "requests",
                                Stream.of(RequestState.values()).map(Badge::of).toList()),
                        new Group("credentials", credentials()),
                        new Group(
                                "requirements",
                                Stream.of(MatchLine.Standing.values())
                                        .map(Badge::ofStanding)
                                        .toList()),
                        new Group("deliveries", deliveries())),
                QrCode.of("https://www.rfc-editor.org/rfc/rfc9457"));
    }

    private static List<Badge> credentials() {
        return Stream.of("verified", "partly-verified", "self-asserted", "unverifiable", "refused")
                .map(assurance -> Badge.ofCredential("accepted", assurance))
                .toList();
    }

    private static List<Badge> deliveries() {
        return Stream.of("delivered", "waiting", "not_offered", "discarded", "stuck")
                .map(Badge::ofDelivery)
                .toList();
    }
}
