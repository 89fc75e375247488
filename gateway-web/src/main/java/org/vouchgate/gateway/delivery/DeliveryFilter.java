package org.vouchgate.gateway.delivery;

import java.util.Optional;

/**
 * Which deliveries.
 *
 * @param connector to which ATS
 * @param cause     why a person has to look
 * @param shown     what the ATS showed when last asked; {@code drift} for whatever is not as it was sent
 */
public record DeliveryFilter(
        Optional<Delivery.State> state, Optional<String> connector, Optional<String> cause, Optional<String> shown) {

    /** The dead letters. */
    public static final DeliveryFilter DEAD =
            new DeliveryFilter(Optional.of(Delivery.State.STUCK), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is not as it was sent. */
    public static final DeliveryFilter DRIFTED = new DeliveryFilter(
            Optional.of(Delivery.State.DELIVERED), Optional.empty(), Optional.empty(), Optional.of("drift"));

    /** The same among the dead letters. */
    public DeliveryFilter dead() {
        return new DeliveryFilter(Optional.of(Delivery.State.STUCK), connector, cause, shown);
    }

    String condition() {
        return state.map(one -> " and d.state = :state").orElse("")
                + connector.map(one -> " and d.connector = :connector").orElse("")
                + cause.map(one -> " and d.cause = :cause").orElse("")
                + shown.map(one -> one.equals("drift")
                                ? " and d.shown in ('missing', 'differs')"
                                : " and d.shown = :shown")
                        .orElse("");
    }
}
