package org.vouchgate.ats.kombo;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.ListsOpenOrders;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;

/** The orders that wait for a result, page by page. {@code /assessment/orders/open} would say the same; it is deprecated. */
final class KomboOpenOrders implements ListsOpenOrders {

    private static final int PAGE = 250;
    private static final int MOST_PAGES = 40;

    /** One page, or why there is none. */
    private record Page(List<JsonObject> orders, Optional<String> next, Optional<StepOutcome> failure) {}

    @Override
    public Reading<List<Inbound.Order>> openOrders(int limit, Exchange exchange) {
        var api = KomboApi.of(exchange);
        var orders = new ArrayList<Inbound.Order>();
        var cursor = Optional.<String>empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            var page = page(api, cursor);
            if (page.failure().isPresent()) {
                return new Reading.Failed<>(page.failure().get());
            }
            page.orders().stream()
                    .filter(KomboOrder::isOpen)
                    .flatMap(order -> KomboOrder.read(order).stream())
                    .limit(limit - orders.size())
                    .forEach(orders::add);
            cursor = page.next();
            if (cursor.isEmpty() || orders.size() >= limit) {
                return new Reading.Known<>(List.copyOf(orders));
            }
        }
        return new Reading.Failed<>(Retry.of("Kombo lists more orders than can be read"));
    }

    private static Page page(KomboApi api, Optional<String> cursor) {
        var path = "/assessment/orders?statuses=OPEN&page_size=" + PAGE
                + cursor.map(next -> "&cursor=" + KomboSettings.encoded(next)).orElse("");
        return api.read(
                path,
                data -> new Page(JsonRead.objects(data, "results"), JsonRead.text(data, "next"), Optional.empty()),
                failure -> new Page(List.of(), Optional.empty(), Optional.of(failure)));
    }
}
