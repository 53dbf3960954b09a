/** Why the embedded database cannot start. The message is one line and says what to do next. */
export class EngineFailure extends Error {
  override name = 'EngineFailure';
}

/** The folder is in use. Commands other than `serve` and `demo` join the running program instead. */
export class FolderInUse extends EngineFailure {
  constructor(
    folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by Qantar with process id ${pid}. Stop that one, or choose another folder with QANTAR_DATA.`,
    );
  }
}
