package org.vouchgate.ats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one connector offers: of each {@link Capability} at most one. A part may be several of them at once.
 *
 * @param parts in no order
 */
public record Offer(List<Capability> parts) {

    private static final List<Class<? extends Capability>> KNOWN = List.of(
            ReceivesOrders.class,
            ListsOpenOrders.class,
            PublishesResults.class,
            ShowsResults.class,
            ReadsRecords.class,
            PublishesPackages.class,
            SubscribesToEvents.class,
            AsksConsent.class,
            ChecksAccount.class);

    public static final Offer NOTHING = new Offer(List.of());

    public Offer {
        parts = List.copyOf(parts);
        for (var kind : KNOWN) {
            if (parts.stream().filter(kind::isInstance).count() > 1) {
                throw new IllegalArgumentException("two parts that are " + kind.getSimpleName());
            }
        }
        if (!parts.stream().allMatch(part -> KNOWN.stream().anyMatch(kind -> kind.isInstance(part)))) {
            throw new IllegalArgumentException("a part that nobody asks for");
        }
    }

    public static Offer of(Capability... parts) {
        return new Offer(Stream.of(parts).toList());
    }

    /** The part that is this, if there is one. */
    public <T extends Capability> Optional<T> find(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
