// Stream buffers on file descriptors: one that keeps the first write error, one that does not wait.
#include "system/descriptor_buffer.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace campaign {

DescriptorBuffer::DescriptorBuffer(int descriptor) : descriptor_(descriptor) {
  setp(bytes_.data(), bytes_.data() + bytes_.size());
}

DescriptorBuffer::~DescriptorBuffer() { DescriptorBuffer::sync(); }

int DescriptorBuffer::sync() {
  for (const char* from = pbase(); from < pptr() && failure_ == 0;) {
    const auto written = ::write(descriptor_, from, static_cast<size_t>(pptr() - from));
    if (written >= 0)
      from += written;
    else if (errno != EINTR)
      failure_ = errno;
  }
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  errno = failure_;
  return failure_ == 0 ? 0 : -1;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character) {
  if (DescriptorBuffer::sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(character, traits_type::eof()))
    sputc(traits_type::to_char_type(character));
  return traits_type::not_eof(character);
}

DescriptorInput::int_type DescriptorInput::underflow() {
  ssize_t count = -1;
  do count = ::read(descriptor_, bytes_.data(), bytes_.size());
  while (count < 0 && errno == EINTR);
  if (count <= 0) return traits_type::eof();
  setg(bytes_.data(), bytes_.data(), bytes_.data() + count);
  return traits_type::to_int_type(bytes_.front());
}

std::streamsize DescriptorInput::showmanyc() {
  pollfd waiting{.fd = descriptor_, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, 0) <= 0) return 0;
  return traits_type::eq_int_type(DescriptorInput::underflow(), traits_type::eof())
             ? -1
             : egptr() - gptr();
}

}  // namespace campaign
