/// The SQLite file: SQL, row mapping, migrations, backups; nothing else.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `task` | sqlite-jdbc, jdbi |
@NullMarked
package org.yandu.store;

import org.jspecify.annotations.NullMarked;
