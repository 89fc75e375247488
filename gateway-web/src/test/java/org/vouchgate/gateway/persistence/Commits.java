package org.vouchgate.gateway.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vouchgate.gateway.platform.ShortCommit;

/** The container's transactions for use cases under test: an entity manager that belongs to whichever commit is under way. */
public final class Commits extends ShortCommit {

    private static final Map<Thread, EntityManager> READING = new ConcurrentHashMap<>();

    private final Database database;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    public Commits(Database database) {
        this.database = database;
    }

    @Override
    public <T> T run(Supplier<T> statements) {
        var outer = current.get();
        return database.commit(entities -> {
            current.set(entities);
            try {
                return statements.get();
            } finally {
                current.set(outer);
            }
        });
    }

    /** A repository that takes part in the commit under way, and reads in one of its own where there is none. */
    public <R> R on(R repository) {
        Database.set(
                repository,
                "entities",
                Proxy.newProxyInstance(
                        Commits.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> invoke(method, arguments)));
        return repository;
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(current.get() == null ? reading() : current.get(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A session to read with, until the same thread reads again: what it found is detached by then, as in the container. */
    private EntityManager reading() {
        READING.entrySet().removeIf(entry -> {
            boolean over =
                    entry.getKey() == Thread.currentThread() || !entry.getKey().isAlive();
            if (over) {
                entry.getValue().close();
            }
            return over;
        });
        var session = database.session();
        READING.put(Thread.currentThread(), session);
        return session;
    }
}
