package io.vicfield.examples.benchmarks.hand;

import io.vicfield.examples.model.CopyMode;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads mounts. */
final class MountHand {
    private static final String MOUNTS = "guestinfo.vice./mounts";
    private static final UrlConverter URLS = new UrlConverter();
    private static final CopyMode[] COPY_MODES = CopyMode.values();

    private MountHand() {}

    static void write(Map<String, MountSpec> mounts, Puts out) {
        if (mounts.isEmpty()) {
            return;
        }
        String[] names = EntryKey.names(mounts, MOUNTS, out);
        for (String name : names) {
            write(entry(name), mounts.get(name), out);
        }
        out.text(MOUNTS, String.join("|", names));
    }

    static Map<String, MountSpec> read(Gets in) {
        Map<String, MountSpec> mounts = new LinkedHashMap<>();
        for (String name : in.names(MOUNTS)) {
            int before = in.found();
            MountSpec mount = read(entry(name), in);
            if (in.found() > before) {
                mounts.put(name, mount);
            }
            if (name.isEmpty()) {
                in.problem(MOUNTS, "is an entry without a name");
            }
        }
        return mounts;
    }

    private static String entry(String name) {
        return "guestinfo.vice./mounts|" + name.replace('.', '/');
    }

    private static void write(String entry, MountSpec mount, Puts out) {
        if (!out.has(entry, mount)) {
            return;
        }
        if (out.has(entry, mount.source())) {
            source(entry, mount.source(), out);
        }
        out.text(entry.concat("/dest"), mount.path());
        out.text(entry.concat("/mode"), mount.mode());
        if (mount.copyMode() != null) {
            out.text(
                    entry.concat("/copymode"), Integer.toString(mount.copyMode().ordinal()));
        }
    }

    private static void source(String entry, URI source, Puts out) {
        try {
            write(entry, URLS.toWire(source), out);
        } catch (IllegalArgumentException e) {
            out.refuse(entry.concat("/source"), String.valueOf(e.getMessage()));
        }
    }

    private static void write(String entry, Url url, Puts out) {
        out.text(entry.concat("/source/Scheme"), url.scheme());
        out.text(entry.concat("/source/Opaque"), url.opaque());
        out.text(entry.concat("/source/Host"), url.host());
        out.text(entry.concat("/source/Path"), url.path());
        out.text(entry.concat("/source/RawPath"), url.rawPath());
        out.bool(entry.concat("/source/ForceQuery"), url.forceQuery());
        out.text(entry.concat("/source/RawQuery"), url.rawQuery());
        out.text(entry.concat("/source/Fragment"), url.fragment());
    }

    private static MountSpec read(String entry, Gets in) {
        return new MountSpec(
                source(entry, in),
                in.text(entry.concat("/dest")),
                in.text(entry.concat("/mode")),
                copyMode(entry.concat("/copymode"), in));
    }

    private static @Nullable URI source(String entry, Gets in) {
        Url url = new Url(
                in.text(entry.concat("/source/Scheme")),
                in.text(entry.concat("/source/Opaque")),
                in.text(entry.concat("/source/Host")),
                in.text(entry.concat("/source/Path")),
                in.text(entry.concat("/source/RawPath")),
                in.bool(entry.concat("/source/ForceQuery")),
                in.text(entry.concat("/source/RawQuery")),
                in.text(entry.concat("/source/Fragment")));
        try {
            return URLS.fromWire(url);
        } catch (IllegalArgumentException e) {
            in.problem(entry.concat("/source"), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static @Nullable CopyMode copyMode(String key, Gets in) {
        int ordinal = in.ordinal(key, COPY_MODES.length);
        return ordinal < 0 ? null : COPY_MODES[ordinal];
    }
}
