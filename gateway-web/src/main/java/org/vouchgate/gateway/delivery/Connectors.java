package org.vouchgate.gateway.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.vouchgate.ats.AtsConnector;

/** The connectors on the class path, by id. The one thing a jar may add by being there. */
@ApplicationScoped
public class Connectors {

    private Map<String, AtsConnector> connectors = Map.of();

    @PostConstruct
    void find() {
        var found = new TreeMap<String, AtsConnector>();
        for (var connector : ServiceLoader.load(AtsConnector.class, Connectors.class.getClassLoader())) {
            found.put(connector.describe().id(), connector);
        }
        connectors = Collections.unmodifiableMap(found);
    }

    public Optional<AtsConnector> find(String id) {
        return Optional.ofNullable(connectors.get(id));
    }

    /** What people call a recruiting system; its id, if nobody knows it any more. */
    public String called(String id) {
        return find(id).map(known -> known.describe().name()).orElse(id);
    }

    public Collection<AtsConnector> all() {
        return connectors.values();
    }
}
