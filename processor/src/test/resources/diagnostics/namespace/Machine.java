package sample;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp")
        //    ^ [VIC029] Record `Machine` has the namespace `myapp`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
record Machine(@VicField(scope = io.vicfield.Scope.READ_ONLY) String name) {
    @VicNamespace("a.b.")
        //        ^ [VIC029] Record `Two` has the namespace `a.b.`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
    record Two(@VicField(scope = io.vicfield.Scope.READ_ONLY) String name) {}

    @VicNamespace("")
        //        ^ [VIC029] Record `None` has the namespace ``, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
    record None(@VicField(scope = io.vicfield.Scope.READ_ONLY) String name) {}

    @VicNamespace("a b.")
        //        ^ [VIC029] Record `Blank` has the namespace `a b.`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
    record Blank(@VicField(scope = io.vicfield.Scope.READ_ONLY) String name) {}

    @VicNamespace("\"a\\b")
        //        ^ [VIC029] Record `Quoted` has the namespace `"a\b`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("\"a\\b.")`.
    record Quoted(@VicField(scope = io.vicfield.Scope.READ_ONLY) String name) {}
}
