/** The bytes of one weights file, as it lies in `dateline/models`; shared bytes serve every thread. */
export type WeightBytes = Uint8Array<ArrayBufferLike>
