package org.vouchgate.ats.greenhouse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

/** The smallest gateway there can be: keeps orders in memory and lets the connector do the talking. */
final class PartnerSite implements AutoCloseable {

    private final GreenhouseOrders connector = new GreenhouseOrders();
    private final Supplier<AtsAccount> account;
    private final Map<String, String> idsByDedupeKey = new ConcurrentHashMap<>();
    private final Map<String, Inbound.Order> orders = new ConcurrentHashMap<>();
    private final List<Inbound.ErrorReport> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean answered;

    PartnerSite(Supplier<AtsAccount> account) {
        this.account = account;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/ats/greenhouse/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ats/greenhouse");
    }

    /** From now on the candidate has answered every request. */
    void candidateAnswers() {
        answered = true;
    }

    List<Inbound.ErrorReport> complaints() {
        return List.copyOf(complaints);
    }

    CandidateReport report(String orderRef, int revision) {
        var order = orders.get(orderRef);
        var target = new AtsTarget(
                Optional.of(orderRef),
                order.candidate().applicationRef(),
                order.candidate().candidateRef(),
                order.callback().stream().toList());
        return answered ? Reports.partlyVerified(target, revision) : Reports.requested(target);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var request = new InboundRequest(
                    exchange.getRequestMethod(),
                    uri.getPath().substring("/ats/greenhouse/".length()),
                    query(Optional.ofNullable(uri.getRawQuery()).orElse("")),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            var inbound = connector.receive(request, account.get(), Reports.NOON);
            var reply = connector.render(inbound, answer(inbound));
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private OrderAnswer answer(Inbound inbound) {
        if (inbound instanceof Inbound.Order order) {
            var id = idsByDedupeKey.computeIfAbsent(order.dedupeKey(), key -> "order-" + ids.incrementAndGet());
            orders.put(id, order);
            return new OrderAnswer.Placed(id);
        }
        if (inbound instanceof Inbound.StatusQuery query) {
            return orders.containsKey(query.orderRef())
                    ? new OrderAnswer.Status(report(query.orderRef(), 1))
                    : new OrderAnswer.UnknownOrder();
        }
        if (inbound instanceof Inbound.ListPackages) {
            return new OrderAnswer.Packages(
                    List.of(new VerificationPackage("java-backend", "Java backend profile", "Degree and skills")));
        }
        if (inbound instanceof Inbound.ErrorReport complaint) {
            complaints.add(complaint);
        }
        return new OrderAnswer.Acknowledged();
    }

    private static Map<String, List<String>> query(String raw) {
        var query = new HashMap<String, List<String>>();
        Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> query.put(pair[0], List.of(URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
        return query;
    }
}
