package org.vouchgate.gateway.pages;

/**
 * Where a reader is in what is shown a page at a time.
 *
 * @param page    counted from 1
 * @param size    how much there is on a page
 * @param total   how much there is
 * @param address where the first page is
 */
public record Paging(int page, int size, long total, String address) {

    /** As near to the wanted page as there is one. */
    public static Paging at(int wanted, int size, long total, String address) {
        var whole = new Paging(1, size, total, address);
        return new Paging(Math.max(1, Math.min(wanted, whole.pages())), size, total, address);
    }

    public int pages() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, (total + size - 1) / size));
    }

    /** How many come before this page. */
    public int from() {
        return (page - 1) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public String previous() {
        return link(page - 1);
    }

    public String next() {
        return link(page + 1);
    }

    private String link(int other) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + other;
    }
}
