package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Calls VMware's library through java.lang.foreign. This class is for Java 22 and later. What other classes see of it is the
 * same as in the class for older versions, which a multi-release jar must keep.
 */
final class NativeVmtools {
    private static final String LIBRARY = "libvmtools.so.0";

    private final MethodHandle sendOneRaw;
    private final MethodHandle free;

    @SuppressWarnings("restricted") // what --enable-native-access is for
    private NativeVmtools(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        // gboolean RpcChannel_SendOneRaw(const char *data, size_t dataLen, char **result, size_t *resultLen)
        this.sendOneRaw = linker.downcallHandle(
                library.find("RpcChannel_SendOneRaw").orElseThrow(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS));
        // void vm_free(void *), for the result
        this.free = linker.downcallHandle(
                library.find("vm_free").orElseThrow(), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }

    @SuppressWarnings("restricted")
    static NativeRpc open() {
        Module module = NativeVmtools.class.getModule();
        // Checked first, because a call without permission prints a warning, and later releases refuse it.
        if (!module.isNativeAccessEnabled()) {
            String name = module.isNamed() ? module.getName() : "ALL-UNNAMED";
            throw unavailable("calling libvmtools needs java --enable-native-access=" + name, null);
        }
        try {
            return new NativeVmtools(SymbolLookup.libraryLookup(LIBRARY, Arena.global()))::send;
        } catch (IllegalArgumentException e) {
            throw unavailable(LIBRARY + " cannot be loaded", e);
        } catch (RuntimeException | LinkageError e) {
            throw unavailable(LIBRARY + " lacks the functions that vicfield needs", e);
        }
    }

    private NativeRpc.Reply send(byte[] request) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(request.length + 1L).copyFrom(MemorySegment.ofArray(request));
            MemorySegment result = arena.allocate(ValueLayout.ADDRESS);
            MemorySegment length = arena.allocate(ValueLayout.JAVA_LONG);
            int good = (int) sendOneRaw.invokeExact(data, (long) request.length, result, length);
            return reply(good != 0, result.get(ValueLayout.ADDRESS, 0), length.get(ValueLayout.JAVA_LONG, 0));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies and frees the host's answer. One byte more than the limit tells that it is too large. After a failure there may be no text. */
    @SuppressWarnings("restricted")
    private NativeRpc.Reply reply(boolean good, MemorySegment text, long length) throws Throwable {
        if (text.equals(MemorySegment.NULL)) {
            return new NativeRpc.Reply(good, new byte[0]);
        }
        byte[] copy = text.reinterpret(Math.min(length, ToolOutput.LIMIT + 1L)).toArray(ValueLayout.JAVA_BYTE);
        free.invokeExact(text);
        return new NativeRpc.Reply(good, copy);
    }

    private static GuestRpcException unavailable(String reason, @Nullable Throwable cause) {
        return new GuestRpcException(Kind.NOT_AVAILABLE, "", reason, cause);
    }
}
