package org.vouchgate.summary.pdf.shaping;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.ValType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HarfBuzz's interface in C, called in a memory of its own: it sees nothing but the fonts and texts that are written there.
 * The one class that knows the WebAssembly runtime.
 *
 * @see <a href="https://harfbuzz.github.io/">HarfBuzz manual</a>
 */
final class HarfBuzz {

    private static final int FIRST_PAGES = 16;
    private static final int MOST_PAGES = 1024; // 64 MiB; every bundled font together takes a sixth of it

    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;
    private static final int BEGINS_AND_ENDS_A_TEXT = 0x1 | 0x2;
    private static final int REMOVE_DEFAULT_IGNORABLES = 0x8;
    private static final int CLUSTER_LEVEL_CHARACTERS = 2;
    private static final int READ_ONLY = 1;

    private static final int ENTRY = 20;
    private static final int CLUSTER = 8;
    private static final int X_OFFSET = 8;
    private static final int Y_OFFSET = 12;

    private final Instance instance;
    private final Memory memory;
    private final int buffer;

    HarfBuzz() {
        this.instance = Instance.builder(CompiledHarfBuzz.load())
                .withMachineFactory(CompiledHarfBuzz::create)
                .withImportValues(imports())
                .withMemoryLimits(new MemoryLimits(FIRST_PAGES, MOST_PAGES))
                .withStart(false)
                .build();
        this.memory = instance.memory();
        call("__wasm_call_ctors");
        this.buffer = call("hb_buffer_create");
        call("hb_buffer_set_flags", buffer, BEGINS_AND_ENDS_A_TEXT | REMOVE_DEFAULT_IGNORABLES);
        call("hb_buffer_set_cluster_level", buffer, CLUSTER_LEVEL_CHARACTERS);
    }

    /** Reads a font file and keeps it; returns its number. */
    int font(byte[] file) {
        int blob = call("hb_blob_create", copied(file), file.length, READ_ONLY, 0, 0);
        return call("hb_font_create", call("hb_face_create", blob, 0));
    }

    int unitsPerEm(int font) {
        return call("hb_face_get_upem", call("hb_font_get_face", font));
    }

    /** Glyphs from left to right, in the font's own units. */
    List<Shape> shapes(int font, String text, boolean fromTheRight) {
        var written = text.getBytes(StandardCharsets.UTF_16LE);
        int copy = copied(written);
        call("hb_buffer_clear_contents", buffer);
        call("hb_buffer_add_utf16", buffer, copy, text.length(), 0, text.length());
        call("hb_buffer_set_direction", buffer, fromTheRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        call("hb_buffer_guess_segment_properties", buffer);
        call("hb_shape", font, buffer, 0, 0);
        call("free", copy);
        return shapes();
    }

    private List<Shape> shapes() {
        int length = call("hb_buffer_get_length", buffer);
        int infos = call("hb_buffer_get_glyph_infos", buffer, 0);
        int positions = call("hb_buffer_get_glyph_positions", buffer, 0);
        var shapes = new ArrayList<Shape>(length);
        for (int i = 0; i < length; i++) {
            int info = infos + i * ENTRY;
            int position = positions + i * ENTRY;
            shapes.add(new Shape(
                    memory.readInt(info),
                    memory.readInt(info + CLUSTER),
                    memory.readInt(position),
                    memory.readInt(position + X_OFFSET),
                    memory.readInt(position + Y_OFFSET)));
        }
        return shapes;
    }

    private int copied(byte[] bytes) {
        int place = call("malloc", bytes.length);
        if (place == 0) {
            throw new IllegalStateException("the shaper's memory is full");
        }
        memory.write(place, bytes);
        return place;
    }

    private int call(String function, long... arguments) {
        var results = instance.export(function).apply(arguments);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    /** What the compiler's C library asks of its host: nothing but more memory. */
    private static ImportValues imports() {
        return ImportValues.builder()
                .addFunction(
                        host("env", "emscripten_resize_heap", List.of(ValType.I32), List.of(ValType.I32), (it, sizes) ->
                                new long[] {grown(it.memory(), sizes[0])}),
                        host("env", "_emscripten_runtime_keepalive_clear", List.of(), List.of(), (it, none) -> null),
                        host("env", "_abort_js", List.of(), List.of(), (it, none) -> aborted()),
                        host(
                                "env",
                                "_setitimer_js",
                                List.of(ValType.I32, ValType.F64),
                                List.of(ValType.I32),
                                (it, no) -> aborted()),
                        host(
                                "wasi_snapshot_preview1",
                                "proc_exit",
                                List.of(ValType.I32),
                                List.of(),
                                (it, status) -> aborted()))
                .build();
    }

    private static HostFunction host(
            String module, String name, List<ValType> takes, List<ValType> gives, WasmFunctionHandle does) {
        return new HostFunction(module, name, FunctionType.of(takes, gives), does);
    }

    private static long grown(Memory memory, long bytes) {
        int pages = (int) ((Integer.toUnsignedLong((int) bytes) + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE);
        return memory.grow(Math.max(0, pages - memory.pages())) < 0 ? 0 : 1;
    }

    private static long[] aborted() {
        throw new IllegalStateException("the shaper gave up");
    }
}
