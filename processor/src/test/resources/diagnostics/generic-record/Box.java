package sample;

import io.vicfield.VicField;

record Box<T>(@VicField String name, @VicField T content) {}
//^ [VIC002] Record `Box` has type parameters, so vicfield cannot know the types of its values. Use a record for each concrete type.
        //                                       ^ [VIC006] Component `content` has type `T`, which vicfield cannot encode. Name the concrete type.
