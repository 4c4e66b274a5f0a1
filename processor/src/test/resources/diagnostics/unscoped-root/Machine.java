package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;
import static io.vicfield.Scope.VOLATILE;

import io.vicfield.FormerKey;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicNamespace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@VicNamespace("acme.")
record Machine(
        @VicField String name,
        //               ^ [VIC067] Component `name` has no scope, so its key `name` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.name`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @VicField(key = "id") Optional<Integer> number,
        //              ^ [VIC067] Component `number` has no scope, so its key `id` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.number`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @VicField(key = "l") List<String> list,
        //              ^ [VIC067] Component `list` has no scope, so its key `l` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.list`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @VicField Map<String, Scoped> map,
        //                            ^ [VIC067] Component `map` has no scope, so its key `map` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.map`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @VicField(scope = {}) Inner inner,
        //                          ^ [VIC067] Component `inner` has no scope, so its key `inner/b` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.inner`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @VicField Optional<Inner> other,
        //                        ^ [VIC067] Component `other` has no scope, so its key `other/b` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.other`. To keep this key, add `@SuppressWarnings("vicfield")`.
        @SuppressWarnings("vicfield") @VicField String meant,
        @VicField(scope = HIDDEN) String hidden,
        @VicField(scope = HIDDEN, key = "acme.inner") Inner hiddenInner,
        @VicField(scope = READ_ONLY) Inner visible,
        @VicField Scoped scoped,
        @VicField(scope = READ_WRITE) String written,
        @VicField(scope = SECRET) String secret,
        @VicField(scope = VOLATILE) String fresh,
        @VicField(scope = NON_PERSISTENT) String passing,
        @VicField(depth = 0) String cut,
        @VicField(scope = READ_ONLY, formerKeys = @FormerKey(scope = HIDDEN)) String formerly,
        @VicIgnore String ignored) {
    record Inner(@VicField(scope = READ_ONLY) String a, @VicField String b, @VicField String c) {}

    record Scoped(@VicField(scope = READ_ONLY) String a, @VicField(scope = READ_WRITE) String b) {}

    record Nested(@VicField String name) {}

    @VicNamespace("acme")
        //        ^ [VIC029] Record `WithoutDot` has the namespace `acme`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("acme.")`.
    record WithoutDot(@VicField String name, @VicField(scope = READ_ONLY) int cpus) {}
        //                             ^ [VIC067] Component `name` has no scope, so its key `name` is hidden from the guest and lacks the namespace `acme.`. Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as `acme.name`. To keep this key, add `@SuppressWarnings("vicfield")`.

    @VicNamespace("a.b.")
        //        ^ [VIC029] Record `TwoNames` has the namespace `a.b.`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
    record TwoNames(@VicField String name, @VicField(scope = READ_ONLY) int cpus) {}
}
